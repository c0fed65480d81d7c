import vue from '@vitejs/plugin-vue';
import { isCareframeElement } from 'careframe/vue';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  build: { target: 'es2022' },
  plugins: [vue({ template: { compilerOptions: { isCustomElement: isCareframeElement } } })],
});
