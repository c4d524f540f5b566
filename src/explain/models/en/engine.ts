import type { EngineWords } from '../engine.ts';

export const engine: EngineWords = {
  question: 'What does one named step change, for whom, why, and at what cost?',
  idea: 'The author of a scenario says what each step would do at the opening. The engine does the bookkeeping from there: what has changed since makes the same step count for more or less, others answer and are drawn along, words tie hands, war wears limits down, and every cost stands under who bears it. Every number on the board is the sum of its reasons.',
  cannot: [
    'It does not know what governments will do; it shows what follows from what its authors assumed.',
    'It does not say what would be just or legal.',
    'Steps and record come from the same hands. That they agree is consistency, not proof.',
    'Limits are guesses, some of them with hindsight; nobody has told theirs.',
  ],
  rules: {
    authored: {
      name: 'What the author wrote',
      says: 'A step moves positions, limits, trust and standing as the scenario says, d points at the opening. Near a limit there is less room, a promise counts as much as the word behind it, who is tied by public words retreats less, and saying the same again moves less.',
      ours: 'All of it: that effects are scaled in this way, and the half-lives.',
    },
    reciprocity: {
      name: 'Answer in kind',
      says: 'Whoever comes c points closer to what another wants is answered on the same issue, by the share ρ of that actor. Below 0 a concession is read as weakness.',
      ours: 'The share of each actor, and that the answer is on the same issue.',
    },
    anchor: {
      name: 'Own line goes along',
      says: 'An own decision moves the line that an actor falls back to. What others’ pressure or promises gained moves it by a part only: words without deeds fade.',
      ours: 'The part that stays.',
    },
    influence: {
      name: 'Pull of others',
      says: 'Each week actors are drawn towards those they are aligned with, by their influence on the issue, and back towards their own line. The opening is at rest: only what has changed since pulls.',
      ours: 'Who is heard how much (influence times alignment), the pace per week, and that the opening is at rest.',
    },
    trust: {
      name: 'Trust follows deeds',
      says: 'A decision that comes closer to what another cares about raises its trust in the mover; one that goes away lowers it; always by a part of the way still to go.',
      ours: 'The measure.',
    },
    commitment: {
      name: 'Public words tie hands',
      says: 'What is said in public makes retreat on that issue harder and dearer. It fades step by step unless it is said again.',
      ours: 'The measure and the fading.',
    },
    linkage: {
      name: 'A limit that depends on an offer',
      says: 'Some limits loosen with what is credibly on offer elsewhere: as far as the least trusted guarantor is trusted. When the offer goes, they tighten again.',
      ours: 'The numbers of each link.',
    },
    wear: {
      name: 'War wears limits down',
      says: 'Military and economic costs loosen an actor’s limits slowly, the least important first, never beyond what is set as the hardest.',
      ours: 'The rate, and the order.',
    },
    overdraft: {
      name: 'Spent standing tightens limits',
      says: 'What a government has to bear at home beyond its budget pulls its limits back towards its aims.',
      ours: 'The rate, and the budgets.',
    },
    concession: {
      name: 'Giving ground',
      says: 'Moving away from one’s own aim costs at home, the more the issue matters.',
      ours: 'The rate.',
    },
    audience: {
      name: 'Breaking public words',
      says: 'Backing down from what was said in public costs credibility, by how much was staked.',
      ours: 'The rate.',
    },
    'red line': {
      name: 'Going beyond an own limit',
      says: 'Each point further beyond one’s own limit costs at home, and weighs 2.25 times as much as a point given up within it.',
      ours: 'That the factor for losses of money holds for limits of states.',
    },
    rift: {
      name: 'Allies drift apart',
      says: 'When the distance between two allies grows, both pay in cohesion.',
      ours: 'All of it.',
    },
    delay: {
      name: 'The war goes on',
      says: 'Each week that a step takes costs what the scenario says a week of war costs each actor.',
      ours: 'The rates are the scenario’s.',
    },
  },
};
