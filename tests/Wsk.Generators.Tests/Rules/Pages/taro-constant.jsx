export default () => <>
  <Button openType="contact" sessionFrom='{"customerName":"测试"}' />
  <Button openType="contact" sessionFrom={'{"gender":⟦7004|0⟧}'} />
  <Button openType="contact" sessionFrom={`{⟦7004|a⟧:1}`} />
  <Button openType="contact" sessionFrom="{&quot;email&quot;:⟦7004|1⟧}" />
  <Button openType="contact" sessionFrom="⟦7004|[object Object]⟧" />
</>
