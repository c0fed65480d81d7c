// Tags are defined before Vue renders, so that it finds the properties and sets objects as objects.
import 'careframe/define.js';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
