import type { LocalDate } from '@kyket/eventing';
import { dienBien, guangxi, haGiang, luangPrabang, peopleOf } from './cast';
import { memorandum } from './memorandum';
import { Story } from './story';

/** Điện Biên and Luang Prabang, on a day before anything was said. */
export const dienBienAndLuangPrabang = async (on: LocalDate, clauses?: object) => {
  const story = await Story.begins(
    on,
    [...dienBien.bodies, ...luangPrabang.bodies],
    [...peopleOf(dienBien), luangPrabang.director],
  );
  const between = { ours: dienBien, theirs: luangPrabang, ...(clauses && { clauses }) };
  return { story, ...memorandum(story, between) };
};

/** Hà Giang and Guangxi, on a day before anything was said. */
export const haGiangAndGuangxi = async (on: LocalDate, clauses?: object) => {
  const story = await Story.begins(
    on,
    [...haGiang.bodies, ...guangxi.bodies],
    [...peopleOf(haGiang), guangxi.director],
  );
  const between = { ours: haGiang, theirs: guangxi, ...(clauses && { clauses }) };
  return { story, ...memorandum(story, between) };
};
