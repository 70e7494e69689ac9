import { defineCommand, Hash, Id, labelled, type Circumstances } from '@kyket/eventing';
import { z } from 'zod';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { withSignature } from '../signature';
import { dayOfAct, dayReached } from '../standing-record';
import { askAuthority, askPower, type Found } from './authority';
import { completing } from './completing';
import { SignatureAffixed } from './events';
import { mayBeSigned, seatToSign, textToSign } from './to-be-signed';

export const Sign = z.strictObject({
  seat: labelled(Id, { vi: 'Vị trí ký', en: 'Seat', zh: '席位', lo: 'ຕຳແໜ່ງລົງນາມ', refers: 'seat' }),
  hash: labelled(Hash, { vi: 'Văn bản', en: 'Text', zh: '文本', lo: 'ບົດ', refers: 'text' }),
  medium: labelled(z.enum(['electronic', 'paper']), {
    vi: 'Hình thức ký',
    en: 'Medium',
    zh: '签署方式',
    lo: 'ຮູບແບບການລົງນາມ',
  }),
  office: labelled(Id.optional(), {
    vi: 'Chức danh',
    en: 'Office',
    zh: '职务',
    lo: 'ຕຳແໜ່ງງານ',
    refers: 'office',
  }),
  signer: labelled(Id.optional(), {
    vi: 'Người ký (trên giấy)',
    en: 'Signer (on paper)',
    zh: '签署人（纸质）',
    lo: 'ຜູ້ລົງນາມ (ໃນເຈ້ຍ)',
    refers: 'person',
  }),
  venue: labelled(z.string().trim().min(1).max(300).optional(), {
    vi: 'Điểm cầu',
    en: 'Venue',
    zh: '会场',
    lo: 'ຈຸດເຊື່ອມຕໍ່',
  }),
});
export type Sign = z.infer<typeof Sign>;

type Signing = Pick<Sign, 'medium' | 'office' | 'signer'>;
type Told = Omit<Circumstances, 'answers'>;

const officeOf = ({ medium, office }: Signing, { actor }: Told): Id | undefined =>
  office ?? (medium === 'electronic' ? actor.office : undefined);

const signerOf = ({ medium, signer }: Signing, { actor }: Told): Id | undefined =>
  medium === 'electronic' ? actor.personId : signer;

/** Who signs electronically is a signatory; a paper is recorded by someone else, with its scan. */
export const mayBeRecorded = (command: Signing, told: Told, found: Found | undefined): void => {
  if (command.medium === 'electronic') {
    if (!told.roles.includes('signatory')) throw refuse('not-a-signatory');
    return;
  }
  if (!told.evidence.some(({ file }) => file !== undefined)) throw refuse('scan-needed');
  const signer = command.signer ?? found?.signer;
  if (signer !== undefined && told.persons.includes(signer)) throw refuse('recorder-is-signer');
};

const signs = {
  vi: 'Tôi ký văn bản này, nhân danh cơ quan giữ vị trí ký.',
  en: 'I sign this text, in the name of the organisation in the seat.',
  zh: '本人代表该席位的单位签署本文本。',
  lo: 'ຂ້າພະເຈົ້າລົງນາມໃນບົດນີ້ ໃນນາມໜ່ວຍງານທີ່ຢູ່ຕຳແໜ່ງລົງນາມ.',
};

/** A seat signs this text, on this day, where it sits. */
export const sign = defineCommand('Sign', {
  title: { vi: 'Ký', en: 'Sign', zh: '签署', lo: 'ລົງນາມ' },
  data: Sign,
  of: agreement,
  may: ['signatory', 'desk-officer'],

  guard: (state) => void textToSign(state),
  bars: function* (state, told) {
    // Whoever may record a signature on paper signs nothing, and needs no power to.
    if (told.roles.includes('desk-officer')) return;
    yield* askPower(state, told);
  },
  // Who records a signature on paper vouches for the scan, and signs nothing.
  declares: ({ medium, hash }) => (medium === 'electronic' ? { means: signs, hash } : undefined),

  asks: function* (command, state, told) {
    const { date } = told.occurredOn;
    return yield* askAuthority(state, {
      id: told.id,
      seat: command.seat,
      hash: command.hash,
      office: officeOf(command, told),
      signer: signerOf(command, told),
      day: date.is === 'day' ? date.on : undefined,
    });
  },

  decide: (command, state, circumstances) => {
    const { seat, hash, medium, venue } = command;
    const { open, draft } = textToSign(state);
    const { answers: found, occurredOn } = circumstances;
    const day = dayOfAct(circumstances);
    const office = officeOf(command, circumstances) ?? open.seats[seat]?.office;

    if (draft.hash !== hash) throw refuse('text-has-changed', { hash: draft.hash });
    const { checked } = seatToSign(open, seat);
    mayBeRecorded(command, circumstances, found);
    mayBeSigned(open, day, found);
    if (checked && office === undefined) throw refuse('office-needed');
    const [fault] = found?.faults ?? [];
    if (fault !== undefined) throw refuse(fault, { faults: found?.faults });

    const { date: on, zone } = occurredOn;
    const signature = { is: 'signed', hash, on, zone, medium, certainty: 'stated' } as const;
    const signed = { ...open, seats: withSignature(open.seats, seat, signature) };
    return [
      SignatureAffixed({
        seat,
        hash,
        medium,
        office,
        signer: signerOf(command, circumstances) ?? found?.signer,
        venue,
        certainty: 'stated',
        authority: found && { power: found.power, clearance: found.clearance },
      }),
      ...completing(signed, dayReached(circumstances)),
    ];
  },
});
