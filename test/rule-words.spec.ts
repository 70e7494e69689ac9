import { rules } from '@kyket/agreements';
import { ruleWords } from '@kyket/notices';

it('has words of Chinese and Lao for every rule that someone is reminded by', () => {
  expect(Object.keys(ruleWords).sort()).toEqual(rules.map(({ name }) => name).sort());
});
