import type { Asked } from '@kyket/application';
import { Id } from '@kyket/eventing';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem';

/** As what the caller acts: `Acting-From` names one of their offices, `Acting-For` a person who let them. Left out, it is themselves, from the one office they hold. */
export const capacityIn = ({ headers }: FastifyRequest): Asked => {
  const office = idNamed('Acting-From', headers['acting-from']);
  const onBehalfOf = idNamed('Acting-For', headers['acting-for']);
  return { ...(office && { office }), ...(onBehalfOf && { onBehalfOf }) };
};

const idNamed = (header: string, value: string | string[] | undefined): Id | undefined => {
  if (value === undefined) return undefined;
  const { success, data } = Id.safeParse(value);
  if (!success) throw new Problem('bad-request', { header });
  return data;
};
