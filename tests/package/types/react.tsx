// JSX of React 19.

import { useRef } from "react";
import "luohu-policy/react";
import type { LuohuReplyDeadline } from "luohu-policy/react";

export function Page() {
  const element = useRef<LuohuReplyDeadline>(null);
  return (
    <form onSubmit={() => element.current?.reportValidity()}>
      <luohu-reply-deadline
        ref={element}
        name="reply"
        lang="en"
        on="2013-04-26"
        facts={{ transferredOn: "2013-04-26" }}
        required
        className="wide"
        onluohu-change={({ detail }) => console.log(detail.assessment.result?.dueOn)}
      />
      <luohu-responsibility-finder search="翠园中学" />
      {/* @ts-expect-error not a fact */}
      <luohu-reply-deadline facts={{ transferred: "2013-04-26" }} />
      {/* @ts-expect-error not an element */}
      <luohu-nothing />
    </form>
  );
}
