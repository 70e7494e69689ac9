import type { AnyCommand } from '@kyket/eventing';
import type { Type } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Decisions } from './decisions';
import type { Order, Receipt } from './order';

/** An order as it travels on the command bus. */
export abstract class GivenOrder extends Command<Receipt> {
  constructor(readonly order: Order) {
    super();
  }
}

interface OnTheBus {
  readonly order: new (order: Order) => GivenOrder;
  readonly handler: Type<ICommandHandler<GivenOrder>>;
}

const onTheBus = new Map<string, OnTheBus>();

/** The order and the handler that a command definition makes. One of each: a name taken twice stops the start. */
const registered = (command: AnyCommand): OnTheBus => {
  const known = onTheBus.get(`${command.of.name}/${command.name}`);
  if (known) return known;

  class Given extends GivenOrder {}
  Object.defineProperty(Given, 'name', { value: command.name });

  @CommandHandler(Given)
  class Handler implements ICommandHandler<Given> {
    constructor(private readonly decisions: Decisions) {}

    execute({ order }: Given) {
      return this.decisions.decide(command, order);
    }
  }
  Object.defineProperty(Handler, 'name', { value: `${command.of.name}/${command.name}Handler` });

  const made = { order: Given, handler: Handler };
  onTheBus.set(`${command.of.name}/${command.name}`, made);
  return made;
};

/** One handler for each command of the language. */
export const handlersOf = (
  commands: readonly AnyCommand[],
): Type<ICommandHandler<GivenOrder>>[] => {
  const names = commands.map(({ of, name }) => `${of.name}/${name}`);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new Error(`Two commands are named ${twice}`);

  return commands.map((command) => registered(command).handler);
};

/** The order of a command, ready for the bus. */
export const giveOrder = (command: AnyCommand, order: Order): GivenOrder =>
  new (registered(command).order)(order);
