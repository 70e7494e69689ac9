import {
  acceptDossier,
  agreeText,
  clearanceIdOf,
  collateTexts,
  consolidateOpinions,
  decideClearance,
  giveOpinion,
  openClearance,
  procedureIds,
  proposeAgreement,
  recordAnswer,
  recordDraft,
  sendDraft,
  sign,
  standing,
  submitDossier,
  type Standing,
} from '@kyket/agreements';
import { idFrom, type Id } from '@kyket/eventing';
import type { AcrossTheBorder, VietnameseProvince } from './cast';
import { textOf, type Story } from './story';

/** An article as it stands in both languages. */
export const article = (number: string, vi: string, lo: string) => ({
  id: idFrom('article', number),
  number,
  text: { vi, lo },
});

export const articles = {
  training: article('1', 'Mỗi năm 20 suất đào tạo tiếng Việt.', 'ປີລະ 20 ຄົນ.'),
  officials: article('2', 'Bồi dưỡng cán bộ: 10 người × 5 khóa.', '10 ຄົນ × 5 ຮຸ່ນ.'),
  visits: article('3', 'Trao đổi đoàn hằng năm.', 'ແລກປ່ຽນຄະນະປະຈຳປີ.'),
} as const;

export const titles = { vi: 'Biên bản ghi nhớ hợp tác đào tạo', lo: 'ບົດບັນທຶກຄວາມເຂົ້າໃຈ' };

/** In force with its last signature, until the end of 2025; either side may end it with six months' notice. */
export const clauses = {
  entry: { is: 'on-last-signature' },
  end: { value: '2025-12-31', certainty: 'stated' },
  noticeMonths: 6,
} as const;

export const papers = ['proposal-letter', 'draft-vietnamese', 'draft-foreign'].map((item) => ({
  item,
  reference: `Hồ sơ: ${item}`,
}));

export const scan = { source: 'Bản quét', file: 'a'.repeat(64) } as const;
export const latitude = 'Câu chữ và số lượng trong phạm vi Đề án';

interface Between {
  readonly ours: VietnameseProvince;
  readonly theirs: AcrossTheBorder;
  readonly name?: string;
  readonly kind?: string;
  readonly clauses?: object;
  readonly links?: readonly { readonly kind: string; readonly to: Id }[];
}

/** A memorandum between two departments, carried on by the orders of their people as far as a story needs it. */
export const memorandum = (story: Story, between: Between) => {
  const { ours, theirs, name = 'memorandum', kind = 'mou' } = between;
  const id = idFrom('agreement', name);
  const seats = { ours: idFrom('seat', name, 'ours'), theirs: idFrom('seat', name, 'theirs') };
  const sides = { ours: idFrom('side', 'vn'), theirs: idFrom('side', 'abroad') };
  const clearance = clearanceIdOf(id, ours.department.id);
  const [desk, director] = [story.as(ours.deskOfficer), story.as(ours.director)];
  const counterpart = story.as(theirs.director);
  const hash = async () => textOf(await desk.sees(id));

  const isProposed = () =>
    desk.gives(proposeAgreement, id, {
      kind,
      titles,
      leadSeat: seats.ours,
      seats: [
        { id: seats.ours, side: sides.ours, party: ours.department.id },
        { id: seats.theirs, side: sides.theirs, party: theirs.department.id },
      ],
      links: between.links ?? [],
    });

  const isDrafted = (
    text: readonly object[] = [articles.training, articles.officials],
    more = {},
  ) =>
    desk.gives(recordDraft, id, {
      articles: text,
      clauses: between.clauses ?? clauses,
      ...more,
    });

  const isSent = async () => desk.gives(sendDraft, id, { hash: await hash() });

  const isAcceptedAndAgreed = async () => {
    await counterpart.gives(recordAnswer, id, {
      seat: seats.theirs,
      hash: await hash(),
      answer: 'accepted',
    });
    await director.gives(agreeText, id, { hash: await hash() });
  };

  const isAgreed = async () => {
    await isProposed();
    await isDrafted();
    await isSent();
    await isAcceptedAndAgreed();
  };

  const own = clearing(story, id, ours, hash);

  /** How the clearance answers one who would sign the text that stands, that day. */
  const standsCleared = async (): Promise<Standing> => {
    const { agreement, clearances, day } = await desk.sees(id);
    const file = clearances.find((each) => each.id === clearance);
    const { text } = agreement;
    if (file === undefined || !('draft' in text)) return 'not-cleared';
    const { hash: stands, articles: contents } = text.draft;
    const party = ours.department.id;
    return standing(file.state, { hash: stands, articles: contents, party, day });
  };

  const isCollated = () => desk.gives(collateTexts, id, { compared: ['vi', 'lo'] });

  /** What a seat signs, as it stands. */
  const toSign = async (seat: keyof typeof seats) => ({
    seat: seats[seat],
    hash: await hash(),
    medium: 'electronic',
  });

  const isSignedByUs = async () => director.gives(sign, id, await toSign('ours'));
  const isSignedByThem = async () => counterpart.gives(sign, id, await toSign('theirs'));

  return {
    id,
    seats,
    sides,
    clearance,
    desk,
    director,
    counterpart,
    chairman: story.as(ours.chairman),
    focalPoint: story.as(ours.focalPoint),
    hash,
    toSign,
    ...own,
    isProposed,
    isDrafted,
    isSent,
    isAcceptedAndAgreed,
    isAgreed,
    /** Another province, come into the seat, asks at home for a decision of its own. */
    isClearedBy: (another: VietnameseProvince) => clearing(story, id, another, hash).isCleared(),
    standsCleared,
    isCollated,
    isSignedByUs,
    isSignedByThem,
    isReadyToSign: async () => {
      await isAgreed();
      await own.isCleared();
      await isCollated();
    },
    isSigned: async () => {
      await isAgreed();
      await own.isCleared();
      await isCollated();
      await isSignedByUs();
      await isSignedByThem();
    },
  };
};

export type Memorandum = ReturnType<typeof memorandum>;

/** The way to a decision at home: whoever is asked, in the order of the procedure of departments. */
const clearing = (story: Story, id: Id, at: VietnameseProvince, hash: () => Promise<string>) => {
  const clearance = clearanceIdOf(id, at.department.id);
  const desk = story.as(at.deskOfficer);

  const clearanceIsOpened = (askedToo: readonly Id[] = []) =>
    story.as(at.director).gives(openClearance, clearance, {
      agreement: id,
      party: at.department.id,
      procedure: procedureIds.department,
      bodies: {
        'deciding-authority': [at.province.id],
        'foreign-affairs-focal-point': [at.foreignAffairs.id],
        ...(askedToo.length > 0 && { 'related-bodies': askedToo }),
      },
    });

  const dossierIsSubmitted = async (more = {}) =>
    desk.gives(submitDossier, clearance, { hash: await hash(), papers, ...more });

  const focalPointAgrees = async () => {
    const body = at.foreignAffairs.id;
    const focalPoint = story.as(at.focalPoint);
    const reference = 'Công văn';
    await focalPoint.gives(acceptDossier, clearance, { body });
    await focalPoint.gives(giveOpinion, clearance, { body, opinion: 'agree', reference });
  };

  const isGranted = async (more = {}) => {
    await desk.gives(consolidateOpinions, clearance, { explanations: [] });
    await story.as(at.chairman).gives(decideClearance, clearance, {
      hash: await hash(),
      outcome: { is: 'granted', document: 'Quyết định', latitude, conditions: [], ...more },
    });
  };

  const isCleared = async () => {
    await clearanceIsOpened();
    await dossierIsSubmitted();
    await focalPointAgrees();
    await isGranted();
  };

  return { clearanceIsOpened, dossierIsSubmitted, focalPointAgrees, isGranted, isCleared };
};
