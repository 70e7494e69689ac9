/** Specs run on what was built, because a worker thread must find a real file; and in plain Node, where what several of them import is loaded once. */
export default {
  roots: ['<rootDir>/dist'],
  testMatch: ['**/*.{spec,e2e-spec}.js'],
  transform: {},
  runner: 'jest-light-runner',
  setupFilesAfterEnv: ['<rootDir>/dist/test/parts/patience.js'],
};
