// What every package's tests share. A package's jest.config.mjs is `export { default } from '../../jest.preset.mjs'`.
import { fileURLToPath } from 'node:url';

/** From TypeScript to what runs, one file at a time. `npm run dev` compiles by it too. */
export const swcOptions = {
  jsc: {
    target: /** @type {const} */ ('es2024'),
    parser: { syntax: /** @type {const} */ ('typescript'), decorators: true },
    // Nest injects by the types of constructor parameters.
    transform: { legacyDecorator: true, decoratorMetadata: true },
    keepClassNames: true,
  },
  module: { type: /** @type {const} */ ('es6') },
};

export default {
  testEnvironment: 'node',
  testMatch: ['**/*spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': [fileURLToPath(import.meta.resolve('@swc/jest')), swcOptions] },
  // Sources import './x.js', which is what Node needs after the build; here the file is still x.ts.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // Only what hangs meets it: how long a thing may take is said where it is expected, not here.
  testTimeout: 180_000,
};
