/** Specs run on what was built, because a worker thread must find a real file. */
export default {
  roots: ['<rootDir>/dist'],
  testMatch: ['**/*.{spec,e2e-spec}.js'],
  transform: {},
  testTimeout: 30_000,
};
