/** Version of the release all widgets belong to; written by the release, compared by `define`. */
export const VERSION: string = '0.0.0';
