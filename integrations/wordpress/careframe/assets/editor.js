// The blocks in the editor: choose a widget, choose its file, set what the table of attributes knows.
(({ blocks, blockEditor, components, element }, { widgets, words, frame, home, lang }) => {
  const { createElement: h, Fragment, useEffect, useState } = element;
  const { useBlockProps, InspectorControls, InnerBlocks, MediaUpload, MediaUploadCheck } = blockEditor;
  const { PanelBody, Placeholder, SelectControl, TextControl, ToggleControl, Button } = components;

  /** An empty field is no attribute. */
  const setter = (setAttributes, name) => (value) =>
    setAttributes({ [name]: value === '' || value === false ? undefined : value });

  function choiceControl(field, value, onChange) {
    const options = [
      { value: '', label: words.automatic },
      ...field.values.map((value) => ({ value, label: value })),
    ];
    return h(SelectControl, { key: field.name, label: field.label, value: value ?? '', options, onChange });
  }

  function fieldControl(field, attributes, setAttributes) {
    const { name, kind, label } = field;
    const onChange = setter(setAttributes, name);
    const value = attributes[name];
    if (kind === 'choice') return choiceControl(field, value, onChange);
    if (kind === 'flag') return h(ToggleControl, { key: name, label, checked: value === true, onChange });
    if (kind === 'address') return addressControl(field, value, onChange);
    const number = kind === 'number';
    return h(TextControl, {
      key: name,
      label,
      type: number ? 'number' : 'text',
      value: value ?? '',
      onChange: number ? (text) => onChange(text === '' ? '' : Number(text)) : onChange,
    });
  }

  function addressControl({ name, label }, value, onChange) {
    const choose = ({ open }) => h(Button, { variant: 'secondary', onClick: open }, words.choose);
    return h(
      'div',
      { key: name, className: 'careframe-address' },
      h(TextControl, { label, type: 'url', value: value ?? '', onChange, dir: 'ltr' }),
      h(
        MediaUploadCheck,
        {},
        h(MediaUpload, {
          allowedTypes: ['application/json'],
          onSelect: ({ url }) => onChange(url),
          render: choose,
        }),
      ),
    );
  }

  /** Addresses stand in the block itself, everything else in the side bar. */
  function splitFields(name) {
    const { fields } = widgets[name];
    const isAddress = ({ kind }) => kind === 'address';
    return [fields.filter(isAddress), fields.filter((field) => !isAddress(field))];
  }

  /** The address as the server will print it; undefined for what is none. */
  function addressOf(value) {
    try {
      return new URL(value, home).href;
    } catch {
      return undefined;
    }
  }

  /** Address of the page for frames with this widget on it; undefined without a document. */
  function pageOf(name, attributes, src) {
    const isAddress = (key) =>
      widgets[name].fields.some((field) => field.name === key && field.kind === 'address');
    const page = new URL(frame);
    for (const [key, value] of Object.entries({ lang, ...attributes, src, widget: name })) {
      const text = value === true ? '' : isAddress(key) ? value && addressOf(value) : value;
      if (text !== undefined && text !== false) page.searchParams.set(key, text);
    }
    return page.searchParams.get('src') ? page.href : undefined;
  }

  /** The widget as visitors see it, in a page of its own: the editor's styles must not reach it. */
  function Preview({ label, page }) {
    const [shown, show] = useState(page);
    useEffect(() => {
      // Not at every key of an address.
      const wait = setTimeout(() => show(page), 600);
      return () => clearTimeout(wait);
    }, [page]);
    return shown
      ? h('iframe', { className: 'careframe-preview', src: shown, title: label, tabIndex: -1 })
      : null;
  }

  function WidgetEdit({ attributes, setAttributes, context }) {
    const name = attributes.widget in widgets ? attributes.widget : 'scorecard';
    const src = attributes.src ?? context['careframe/src'];
    const [addresses, others] = splitFields(name);
    const options = Object.keys(widgets)
      .filter((key) => key !== 'programme')
      .map((value) => ({ value, label: widgets[value].label }));
    return h(
      Fragment,
      {},
      h(
        InspectorControls,
        {},
        h(
          PanelBody,
          { title: words.more },
          others.map((field) => fieldControl(field, attributes, setAttributes)),
        ),
      ),
      h(
        'div',
        useBlockProps(),
        h(
          Placeholder,
          {
            label: widgets[name].label,
            instructions: src ? words.shown : words.missing,
            isColumnLayout: true,
          },
          h(SelectControl, {
            label: words.widget,
            value: name,
            options,
            onChange: (widget) => setAttributes({ widget }),
          }),
          addresses.map((field) => fieldControl(field, attributes, setAttributes)),
        ),
        h(Preview, { label: widgets[name].label, page: pageOf(name, attributes, src) }),
      ),
    );
  }

  function ProgrammeEdit({ attributes, setAttributes }) {
    const [addresses] = splitFields('programme');
    return h(
      'div',
      useBlockProps(),
      h(
        Placeholder,
        {
          icon: 'networking',
          label: widgets.programme.label,
          instructions: words.within,
          isColumnLayout: true,
        },
        addresses.map((field) => fieldControl(field, attributes, setAttributes)),
      ),
      h(InnerBlocks),
    );
  }

  blocks.registerBlockType('careframe/widget', { edit: WidgetEdit, save: () => null });
  blocks.registerBlockType('careframe/programme', {
    edit: ProgrammeEdit,
    save: () => h(InnerBlocks.Content),
  });
})(window.wp, window.careframeEditor);
