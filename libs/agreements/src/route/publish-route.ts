import { defineCommand, labelled, LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { effectiveOn, repeated } from '../procedure/publishing';
import { RouteContent, type StageTemplate } from './content';
import { RoutePublished } from './events';
import { route } from './route';
import { refuse } from './route.refusals';

export const PublishRoute = z.strictObject({
  version: labelled(z.int().min(1), { vi: 'Phiên bản', en: 'Version' }),
  from: labelled(LocalDate, { vi: 'Áp dụng từ ngày', en: 'In use from' }),
  content: labelled(RouteContent, { vi: 'Nội dung', en: 'Content' }),
});
export type PublishRoute = z.infer<typeof PublishRoute>;

export const publishRoute = defineCommand('PublishRoute', {
  title: { vi: 'Ban hành quy trình phê duyệt', en: 'Publish an approval route' },
  data: PublishRoute,
  of: route,
  may: ['administrator'],
  founds: true,
  decide: ({ version, from, content }, state, { occurredOn }) => {
    const last = state.is === 'none' ? 0 : Math.max(...state.versions.map((v) => v.version));
    if (version !== last + 1) throw refuse('version-not-next', { last });
    mustLeadToOneDecision(content.stages);

    return [RoutePublished({ version, content }, effectiveOn(from, occurredOn))];
  },
});

/** A route is walked from its first stages to its one decision, and every stage lies on the way. */
const mustLeadToOneDecision = (stages: readonly StageTemplate[]): void => {
  const ids = stages.map(({ id }) => id);
  const twice = repeated(ids);
  if (twice !== undefined) throw refuse('stage-named-twice', { stage: twice });

  for (const { id, after, quorum, asked } of stages) {
    const unknown = after.find((before) => !ids.includes(before));
    if (unknown !== undefined) throw refuse('stage-follows-unknown', { stage: id, after: unknown });
    const areNamed = asked.every((who) => 'party' in who);
    if (areNamed && quorum !== 'all' && quorum > asked.length)
      throw refuse('quorum-beyond-asked', { stage: id });
  }

  const circle = ids.find((id) => allBefore(id, stages).has(id));
  if (circle !== undefined) throw refuse('stages-in-a-circle', { stage: circle });

  const [decision, ...others] = stages.filter(({ kind }) => kind === 'decide');
  if (stages.length === 0) return;
  if (decision === undefined || others.length > 0) throw refuse('one-decision-at-the-end');
  if (allBefore(decision.id, stages).size !== stages.length - 1)
    throw refuse('one-decision-at-the-end');
};

/** Every stage that comes before this one, however far. */
const allBefore = (
  id: string,
  stages: readonly StageTemplate[],
  seen: Set<string> = new Set(),
): ReadonlySet<string> => {
  for (const before of stages.find((stage) => stage.id === id)?.after ?? []) {
    if (seen.has(before)) continue;
    seen.add(before);
    allBefore(before, stages, seen);
  }
  return seen;
};
