import { clearanceIdOf, hashText, procedureIds } from '@kyket/agreements';
import { idFrom } from '@kyket/eventing';
import { randomUUID } from 'node:crypto';
import { bodies } from '../../apps/standalone/src/demo/dien-bien/cast';
import { clauses, draftForClearance } from '../../apps/standalone/src/demo/dien-bien/memorandum';
import type { House } from '../parts/house';
import type { Place } from '../parts/person';
import { peopleOf } from './the-story';

export interface DossierOut {
  readonly agreement: Place;
  /** Of the clearance. */
  readonly place: Place;
  readonly hash: string;
}

/** A text of its own that the province is to decide on. */
export const dossierOut = async (house: Pick<House, 'signIn'>): Promise<DossierOut> => {
  const [desk, director, focalPoint] = await Promise.all([
    peopleOf(house).deskOfficer(),
    peopleOf(house).director(),
    peopleOf(house).focalPoint(),
  ]);
  const agreement: Place = { in: 'agreements', id: randomUUID() };
  const place: Place = { in: 'clearances', id: clearanceIdOf(agreement.id, bodies.department) };
  const seat = (party: string, nation: string) => ({
    ...{ id: randomUUID(), side: idFrom('side', nation), party },
    checked: party === bodies.department,
  });
  const seats = [seat(bodies.department, 'viet-nam'), seat(bodies.counterpart, 'lao')];
  const titles = { vi: 'Biên bản ghi nhớ bổ sung', lo: 'ບົດບັນທຶກເພີ່ມເຕີມ' };

  await desk.gives('propose-agreement', agreement, {
    ...{ kind: 'mou', titles, purpose: 'Bổ sung', leadSeat: seats[0]?.id, seats },
  });
  await desk.gives('record-draft', agreement, { articles: draftForClearance, clauses });
  const { hash } = hashText(titles, draftForClearance);
  await director.gives('open-clearance', place, {
    ...{ agreement: agreement.id, party: bodies.department, procedure: procedureIds.department },
    bodies: {
      'deciding-authority': [bodies.province],
      'foreign-affairs-focal-point': [bodies.foreignAffairs],
    },
  });
  await desk.gives('submit-dossier', place, {
    hash,
    papers: ['proposal-letter', 'draft-vietnamese', 'draft-foreign'].map((item) => ({
      ...{ item, reference: 'Tờ trình' },
    })),
  });
  await focalPoint.gives('accept-dossier', place, { body: bodies.foreignAffairs });
  await focalPoint.gives('give-opinion', place, {
    ...{ body: bodies.foreignAffairs, opinion: 'agree', reference: 'Công văn' },
  });
  await desk.gives('consolidate-opinions', place, { explanations: [] });
  return { agreement, place, hash };
};
