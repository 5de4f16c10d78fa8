import { TreeInterpreter, TYPE_STRING } from '@jmespath-community/jmespath'
import { Budget, TooCostly } from './budget.ts'
import type { CompiledPath, Node } from './compile-path.ts'
import { spendOnCall, spendOnSort } from './function-costs.ts'
import { trim } from './trim.ts'
import { copying, spelling, weigh, weighKeys } from './weigh.ts'

// The library gives away one interpreter and not its class.
type Interpreter = typeof TreeInterpreter
const Unbounded = TreeInterpreter.constructor as new () => Interpreter

type Value = Parameters<Interpreter['visit']>[1]
type Found = ReturnType<Interpreter['visit']>
type Function = Extract<Node, { type: 'Function' }>

/** Making the scope of a `let` takes as long as so many steps. */
const stepsForScope = 50

/** What may still be spent, and for which expression. One at a time: nothing here waits. */
let budget = new Budget(0)
let conditions: ReadonlySet<unknown> = new Set()

/** The library's interpreter, which pays for every step before it takes it. */
// No `#` names: the interpreter of a `let` is made by the library and turned into one of these.
class BoundedInterpreter extends Unbounded {
  override visit(node: Node, value: Value): Found {
    budget.spend(1)
    const found = this.worked(node, value)
    if (conditions.has(node)) weighKeys(found, budget)
    return found
  }

  override withScope(scope: Parameters<Interpreter['withScope']>[0]): Interpreter {
    budget.spend(stepsForScope)
    return Object.setPrototypeOf(super.withScope(scope), BoundedInterpreter.prototype)
  }

  private worked(node: Node, value: Value): Found {
    switch (node.type) {
      case 'Slice':
        if (typeof value === 'string') budget.spend(spelling(value))
        else if (Array.isArray(value)) budget.spend(value.length)
        return super.visit(node, value)
      case 'Flatten': {
        const lists = this.visit(node.child, value)
        if (Array.isArray(lists)) {
          for (const list of lists) budget.spend(1 + (Array.isArray(list) ? list.length : 0))
        }
        return super.visit({ type: 'Flatten', child: literal(lists) }, value)
      }
      case 'Comparator': {
        const [left, right] = [this.visit(node.left, value), this.visit(node.right, value)]
        spendOnComparison(left, right)
        return super.visit({ ...node, left: literal(left), right: literal(right) }, value)
      }
      case 'Function':
        return this.call(node, value)
      default:
        return super.visit(node, value)
    }
  }

  private call({ name, children }: Function, value: Value): Found {
    const args = children.map((child) => this.visit(child, value))
    spendOnCall(name, args, budget)
    const [entries, key] = args
    if (name === 'sort_by' && Array.isArray(entries)) {
      const keys = entries.map((entry) => this.visit(key as unknown as Node, entry))
      spendOnSort(keys, budget)
    }
    return this.runtime.callFunction(name, args as Parameters<typeof this.runtime.callFunction>[1])
  }
}

const literal = (value: Found): Node => ({ type: 'Literal', value: value as never })

function spendOnComparison(left: Found, right: Found): void {
  if (typeof left === 'string' && typeof right === 'string') budget.spend(copying(left))
  if (typeof left !== 'object' || typeof right !== 'object' || left === right) return
  weigh(left, budget)
  weigh(right, budget)
}

const interpreter = new BoundedInterpreter()
const optionalText = { types: [TYPE_STRING], optional: true }
for (const [name, from] of Object.entries({
  trim: { left: true, right: true },
  trim_left: { left: true, right: false },
  trim_right: { left: false, right: true },
})) {
  interpreter.runtime.register(
    name,
    ([subject, chars]) => trim(String(subject), chars === undefined ? undefined : String(chars), from),
    [{ types: [TYPE_STRING] }, optionalText],
    { override: true },
  )
}

/**
 * What the expression finds. Throws `TooCostly` before more is done or built than the budget allows, and the
 * library's errors, e.g. of a function on a value of another type.
 */
export function interpret(path: CompiledPath, data: unknown, within: Budget): unknown {
  budget = within
  conditions = path.conditions
  try {
    const found = interpreter.search(path.node, data as never)
    if (path.builds) weigh(found, budget)
    return found
  } catch (error) {
    // Too deep for the stack, too long for a string or for an argument list: the same thing in the engine's words.
    throw error instanceof RangeError ? new TooCostly() : error
  }
}
