import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** The gateway serves what is built here from its class path, under one address for every tenant. */
export default defineConfig({
  plugins: [react()],
  base: '/workspace/',
  build: {
    outDir: '../target/classes/workspace',
    emptyOutDir: true,
    target: 'es2022',
    // a data: URL would need an exception in the content security policy
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    // preloading is left to the browser: the policy knows no inline script
    modulePreload: { polyfill: false },
  },
  // a browser looks for a newer one under the name it knows
  worker: { format: 'iife', rollupOptions: { output: { entryFileNames: 'offline.js' } } },
  server: { proxy: { '/api': 'http://localhost:8080', '/assets': 'http://localhost:8080' } },
  test: {
    environment: 'jsdom',
    setupFiles: './src/test/setup.ts',
    include: ['src/**/*.test.{ts,tsx}'],
    // one browser for all: starting it costs more than the tests do
    isolate: false,
    fileParallelism: false,
    testTimeout: 60_000,
  },
});
