// The lines that make bench prints: <name>  <median> [<low>..<high>]  goal <op> <value>  OK|MISS

const operators = { '≥': (value, goal) => value >= goal, '≤': (value, goal) => value <= goal };
const text = (value) =>
  Math.abs(value) >= 100 || Number.isInteger(value) ? String(Math.round(value)) : value.toFixed(2);

export const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

export const spread = (values) =>
  `${text(median(values))} [${text(Math.min(...values))}..${text(Math.max(...values))}]`;

export class Results {
  met = 0;
  missed = 0;
  #notRun = [];

  /** One value per round; the median decides. */
  goal(name, values, operator, goal) {
    const ok = operators[operator](median(values), goal);
    if (ok) this.met++;
    else this.missed++;
    console.log(`${name.padEnd(58)} ${spread(values).padStart(24)}  goal ${operator} ${goal}  ${ok ? 'OK' : 'MISS'}`);
  }

  /** A figure beside the goals. */
  info(name, values, unit = '') {
    console.log(`  ${name.padEnd(56)} ${spread(values).padStart(24)}  ${unit}`.trimEnd());
  }

  skip(goal, why) {
    this.#notRun.push(`${goal} (${why})`);
  }

  end() {
    if (this.#notRun.length > 0) console.log(`not run: ${this.#notRun.join('; ')}`);
    console.log(`${this.met} goals met, ${this.missed} missed`);
  }
}
