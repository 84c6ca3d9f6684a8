const a = <Button openType="contact" sessionFrom={⟦7001|{ customerInfo }⟧} />
const b = <Button openType="contact" sessionFrom={⟦7001|{ ...user }⟧ as unknown as string} />
const c = <Button openType={`contact`} sessionFrom={/* card */ ⟦7001|{}⟧} />
const d = <Button openType="contact" sessionFrom={{ a: 1 }.a} />
const e = <Button openType="contact" sessionFrom={ok ? { a: 1 } : ''} />
