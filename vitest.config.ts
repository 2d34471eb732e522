import {defineConfig} from 'vitest/config';

/** Apart from vite.config.ts, so that unit tests run without the bundler of extensions. */
export default defineConfig({test: {include: ['src/**/*.test.{ts,tsx}', 'test/*.test.ts']}});
