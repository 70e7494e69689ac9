import { bodyOf } from './drafts';
import { draftsIn, itemsIn, textIn, type Draft, type Field } from './field';

/** The places that must be filled in and are not, as pointers into the body. */
export const missingIn = (field: Field, draft: Draft | undefined, at = '#'): readonly string[] => {
  switch (field.is) {
    case 'group': {
      if (!field.required && bodyOf(field, draft) === undefined) return [];
      const drafts = draftsIn(draft);
      return field.fields.flatMap((each) =>
        missingIn(each, drafts[each.name], `${at}/${each.name}`),
      );
    }
    case 'list':
      return itemsIn(draft).flatMap((item, n) => missingIn(field.item, item, `${at}/${n}`));
    case 'either': {
      const drafts = draftsIn(draft);
      const branch = textIn(drafts['branch']);
      const way = field.branches[Number(branch)]?.field;
      if (branch === '' || way === undefined) return field.required ? [at] : [];
      return missingIn(way, drafts[branch], at);
    }
    case 'text':
    case 'number':
    case 'yes-no':
    case 'day':
    case 'partial-day':
    case 'zone':
    case 'choice':
    case 'reference':
    case 'new-id':
    case 'constant':
    case 'languages':
    case 'figures':
      return field.required && bodyOf(field, draft) === undefined ? [at] : [];
  }
};
