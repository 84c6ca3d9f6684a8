export function Contact({ card }) {
  return (
    <div>
      <button open-type="contact" session-from={card}>客服</button>
      <contact-button session-from={⟦7001|{ card }⟧} size="27"></contact-button>
      <⟦7005|contact-button⟧ size="27" />
    </div>
  )
}
