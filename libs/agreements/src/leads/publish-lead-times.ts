import { defineCommand, labelled, type AnyRule } from '@kyket/eventing';
import { z } from 'zod';
import { deadlineRules } from '../obligation/rules';
import { repeated } from '../procedure/publishing';
import { LeadTimesOrdered, type LeadTimesContent } from './content';
import { LeadTimesPublished } from './events';
import { leads, leadsId, leadTimesOf, type Leads } from './leads';
import { refuse } from './leads.refusals';
import { named } from './naming';

export const PublishLeadTimes = z.strictObject({
  rule: labelled(z.string().min(1).max(100), { vi: 'Loại thời hạn', en: 'Kind of deadline' }),
  version: labelled(z.int().min(1), { vi: 'Phiên bản', en: 'Version' }),
  content: labelled(LeadTimesOrdered, { vi: 'Nội dung', en: 'Content' }),
});
export type PublishLeadTimes = z.infer<typeof PublishLeadTimes>;

/** What is ordered, as it would stand: refuses what the rule does not know. */
export const leadTimesOrdered = (
  state: Leads,
  { rule: name, content }: Omit<PublishLeadTimes, 'version'>,
): LeadTimesContent => {
  const rule = deadlineRules.find((each) => each.name === name);
  if (rule === undefined) throw refuse('rule-unknown', { rule: name });

  const occasions = new Set(rule.steps.map(({ only }) => only));
  const only = content.steps.map((step) => step.only).find((each) => !occasions.has(each));
  if (only !== undefined) throw refuse('occasion-unknown', { only });
  const count = Object.keys(content.counts).find((each) => rule.counts?.[each] === undefined);
  if (count !== undefined) throw refuse('count-unknown', { count });

  const steps = named(content.steps, stepsBefore(state, rule));
  const twice = repeated(steps.map(({ name, only = '' }) => `${name} ${only}`.trim()));
  if (twice !== undefined) throw refuse('step-told-twice', { step: twice });
  return { ...content, steps };
};

/** Every step that ever was, the last version's first. */
const stepsBefore = (state: Leads, rule: AnyRule) => [
  ...leadTimesOf(state, rule.name)
    .toReversed()
    .flatMap(({ steps }) => steps),
  ...rule.steps,
];

export const publishLeadTimes = defineCommand('PublishLeadTimes', {
  title: { vi: 'Công bố các mốc nhắc', en: 'Publish lead times' },
  data: PublishLeadTimes,
  of: leads,
  idOf: () => leadsId,
  may: ['administrator'],
  founds: true,
  decide: (command, state, { occurredOn, today }) => {
    const content = leadTimesOrdered(state, command);
    const { rule, version } = command;
    const last = leadTimesOf(state, rule).at(-1);
    if (version !== (last?.version ?? 0) + 1)
      throw refuse('version-not-next', { last: last?.version ?? 0 });
    if (occurredOn.date.is !== 'day') throw refuse('day-not-known');
    if (occurredOn.date.on > today) throw refuse('published-ahead');
    if (last && occurredOn.date.on < last.publishedOn) throw refuse('published-before-the-last');

    return [LeadTimesPublished({ rule, version, content })];
  },
});
