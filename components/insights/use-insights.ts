import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { summaryKey } from '../../conversation/summary';
import type { Insights } from '../../metrics/insights/insights-of';
import type { RankingWindow } from '../../metrics/ranking';
import { journalChangedKey } from '../../storage/journal-changed';
import type { InsightAnswer, InsightQuestion } from './insight-call';

/** The worker of the page, as components see it. */
export interface Figurer {
  ask(question: InsightQuestion): void;
  /** Hears every answer; replaces whoever heard before. */
  onAnswer(heard: (answer: InsightAnswer) => void): void;
}

/** Where the page stands. While it figures anew, what was figured before stays. */
export interface InsightState {
  insights: Insights | null;
  /** Contacts read so far; null when nothing is being read. */
  reading: number | null;
  failed: boolean;
  /** Reads the journal anew. */
  again: () => void;
}

/** A journal that changes all the time is not read more often than this. */
const restMs = 5000;

/** The figures of a window, figured anew when the journal changes. One question at a time. */
export function useInsights(figurer: Figurer, days: RankingWindow, now: () => number): InsightState {
  const [state, setState] = useState<Omit<InsightState, 'again'>>({
    ...{ insights: null, reading: 0, failed: false },
  });
  const asked = useRef(false);
  const waiting = useRef<InsightQuestion | null>(null);
  const ask = (question: InsightQuestion) => {
    if (asked.current) {
      waiting.current = { ...question, fresh: question.fresh || (waiting.current?.fresh ?? false) };
      return;
    }
    asked.current = true;
    setState((before) => ({ ...before, failed: false, reading: question.fresh ? 0 : null }));
    figurer.ask(question);
  };
  const wish = useRef(days);
  wish.current = days;
  useEffect(() => {
    figurer.onAnswer((answer) => {
      if (answer.answer === 'reading') {
        setState((before) => ({ ...before, reading: answer.read }));
        return;
      }
      asked.current = false;
      const next = waiting.current;
      waiting.current = null;
      setState((before) => ({
        insights: answer.answer === 'figured' ? answer.insights : before.insights,
        ...{ reading: null, failed: answer.answer === 'failed' },
      }));
      if (next) ask(next);
    });
  }, [figurer]);
  useEffect(() => ask({ days, now: now(), fresh: state.insights === null }), [days]);
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | null = null;
    const heard = (changes: object) => {
      if (rest !== null || !(summaryKey in changes || journalChangedKey in changes)) return;
      rest = setTimeout(() => {
        rest = null;
        ask({ days: wish.current, now: now(), fresh: true });
      }, restMs);
    };
    browser.storage.onChanged.addListener(heard);
    return () => {
      browser.storage.onChanged.removeListener(heard);
      if (rest !== null) clearTimeout(rest);
    };
  }, []);
  return { ...state, again: () => ask({ days, now: now(), fresh: true }) };
}
