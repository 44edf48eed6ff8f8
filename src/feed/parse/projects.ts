import { budgetFields, projectFields } from '../shape/fields.js';
import type { Budget, Project } from '../shape/objects.js';
import { items, object, type Field } from './fields.js';

const plainBudget = object<Budget>(budgetFields);

/** A budget whose known lines add up to more than the whole is a slip. */
const budget: Field<Budget | undefined> = (reader, name) => {
  const found = plainBudget(reader, name);
  const sum = found?.lines.reduce((total, line) => total + line.amount, 0) ?? 0;
  if (found?.amount !== undefined && sum > found.amount) {
    reader.context.problems.warning('budget-sum', `${reader.at(name)}.lines`, { sum, amount: found.amount });
  }
  return found;
};

export const projects = items<Project>({ ...projectFields, budget });
