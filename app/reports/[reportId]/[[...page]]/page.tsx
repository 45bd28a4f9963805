import { ReportPages } from '#components/frame/report-pages.tsx';

/** Every page of a report is one page to the server, so that a clerk can move between sections while the network is down. */
export default function Page() {
  return <ReportPages now={Date.now()} />;
}
