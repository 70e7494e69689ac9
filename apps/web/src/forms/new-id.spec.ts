import { newId } from './new-id';

it('makes ids of the seventh version, later ones sorting after earlier ones', () => {
  const first = newId();
  expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(newId().slice(0, 13) >= first.slice(0, 13)).toBe(true);
});
