/** Defines `<care-programme>`. */
import { CareProgramme } from './care-programme.js';
import { define } from './registry.js';

define('care-programme', CareProgramme);
