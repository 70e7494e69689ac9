import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants';
import { forPeople } from '../api.module';
import { shownBy } from './shows';

/** Every route that a person reads. */
const readings = forPeople.flatMap(({ name, prototype }) =>
  Object.entries(Object.getOwnPropertyDescriptors(prototype as object))
    .map(([method, { value }]) => ({ name: `${name}.${method}`, handler: value as unknown }))
    .filter(
      (each): each is { name: string; handler: object } =>
        typeof each.handler === 'function' &&
        Reflect.getMetadata(METHOD_METADATA, each.handler) === RequestMethod.GET,
    ),
);

describe('Every route that is read', () => {
  it('[AU-7] says what it shows, or that it is no secret', () => {
    expect(readings.length).toBeGreaterThan(30);
    const open = new Set(['CalendarFeedsController.read']);
    expect(
      readings
        .filter(({ name, handler }) => shownBy(handler) === undefined && !open.has(name))
        .map(({ name }) => name),
    ).toEqual([]);
  });
});
