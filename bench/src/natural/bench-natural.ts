// natural with and without: its classifier for topics and for roles, its TF-IDF for key terms, beside what we do instead.
import { compareRoles } from './roles-by-natural.ts';
import { compareTopics } from './topics-by-natural.ts';

export async function benchNatural(args: string[]): Promise<void> {
  if (args.includes('--help')) {
    console.log('usage: pnpm bench natural');
    return;
  }
  compareTopics();
  compareRoles();
}
