// Tags are defined before Svelte mounts, so that it finds the properties and sets objects as objects.
import 'careframe/define.js';
import { mount } from 'svelte';
import App from './App.svelte';

mount(App, { target: document.querySelector('#app')! });
