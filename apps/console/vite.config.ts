import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressFiles } from './compress-files.js';

const worker = 'http://127.0.0.1:3001';

export default defineConfig({
  plugins: [react(), compressFiles()],
  build: {
    // data: URLs would need a hole in the Content-Security-Policy.
    assetsInlineLimit: 0,
    // What counts is the compressed size, which test/size.spec.ts holds.
    chunkSizeWarningLimit: 2_000,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': worker, '/health': worker } },
});
