import { defineCommand, labelled, LocalDate, look, type Asking } from '@kyket/eventing';
import { z } from 'zod';
import { effectiveOn, repeated } from '../procedure/publishing';
import { route, routeOn } from '../route/route';
import { ProcedureContent } from './content';
import { ProcedurePublished } from './events';
import { procedure } from './procedure';
import { refuse } from './procedure.refusals';

export const PublishProcedure = z.strictObject({
  version: labelled(z.int().min(1), { vi: 'Phiên bản', en: 'Version' }),
  from: labelled(LocalDate, { vi: 'Áp dụng từ ngày', en: 'In use from' }),
  content: labelled(ProcedureContent, { vi: 'Nội dung', en: 'Content' }),
});
export type PublishProcedure = z.infer<typeof PublishProcedure>;

export const publishProcedure = defineCommand('PublishProcedure', {
  title: { vi: 'Ban hành thủ tục', en: 'Publish a procedure' },
  data: PublishProcedure,
  of: procedure,
  may: ['administrator'],
  founds: true,
  *asks({ content, from }): Asking<{ readonly routeStands: boolean }> {
    if (content.route === undefined) return { routeStands: true };
    const { state } = yield* look(route, content.route);
    return { routeStands: routeOn(state, from) !== undefined };
  },
  decide: ({ version, from, content }, state, { answers, occurredOn }) => {
    const last = state.is === 'none' ? 0 : Math.max(...state.versions.map((v) => v.version));
    if (version !== last + 1) throw refuse('version-not-next', { last });
    if (content.until !== undefined && content.until < from) throw refuse('ends-before-it-begins');
    if (!answers.routeStands) throw refuse('route-unknown', { route: content.route });

    const twice = repeated([
      ...content.dossier.map(({ item }) => `dossier: ${item}`),
      ...content.grounds.map(({ ground }) => `ground: ${ground}`),
    ]);
    if (twice !== undefined) throw refuse('named-twice', { entry: twice });

    return [ProcedurePublished({ version, content }, effectiveOn(from, occurredOn))];
  },
});
