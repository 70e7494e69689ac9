import { idFrom, type Id } from '@kyket/eventing';
import { guangxi } from '../../apps/standalone/src/demo/guangxi';
import {
  education,
  labour,
  people,
  provinces,
  type Province,
} from '../../apps/standalone/src/demo/guangxi/cast';
import type { Life } from '../../apps/standalone/src/demo/life';
import type { Member } from '../../apps/standalone/src/demo/member';
import { registeringAt } from '../../apps/standalone/src/demo/registering';
import { at } from '../../apps/standalone/src/demo/step';

const departments = { gddt: 'Sở GD&ĐT', ldtbxh: 'Sở LĐ-TB&XH' } as const;

const director = (department: Id, kind: keyof typeof departments, province: Province): Member => ({
  person: idFrom('sc-0', 'director', kind, province),
  email: `giamdoc-${kind}@${province}.demo`.toLowerCase(),
  name: `Giám đốc ${departments[kind]} ${provinces[province]}`,
  language: 'vi',
  organisation: department,
  office: idFrom('sc-0', 'office', kind, province),
  roles: ['head', 'signatory'],
});

const others = (Object.keys(provinces) as Province[]).flatMap((province) => [
  ...(province === 'langSon' ? [] : [director(education[province], 'gddt', province)]),
  director(labour[province], 'ldtbxh', province),
]);

/** Who signs in each of the eight Vietnamese seats; no source names them, so they are called by their office. */
export const directors: readonly Member[] = [people.director, ...others];

const { office, accounts } = registeringAt(at('2020-09-01'));
const byEmail = Object.fromEntries(others.map((each) => [each.email, each]));

/** The registers of Guangxi’s life, and in them a director for every department. */
export const withEveryDirector: Life = {
  ...guangxi,
  people: { ...guangxi.people, ...byEmail },
  registers: [
    ...guangxi.registers,
    ...others.flatMap((each) =>
      office(
        each.organisation ?? '',
        each.office ?? '',
        { vi: 'Giám đốc Sở', en: 'Director' },
        ['sign'],
        each,
      ),
    ),
    ...accounts(byEmail),
  ],
};
