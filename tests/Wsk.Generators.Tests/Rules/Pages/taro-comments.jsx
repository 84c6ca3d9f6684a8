export default () => (
  <View>
    {/* <Button openType="contact" sessionFrom={{ a: 1 }} /> */}
    {/*<contact-button session-from='{'*/}
    <Button
      className="kf"
      // sessionFrom='{"nickName":"{{name}}"}'
      /* sessionFrom={{}} */
      openType="contact"
      sessionFrom={card}
    />
    <Button openType="contact" sessionFrom={⟦7001|{ a: 1 }⟧} />
  </View>
)
// <Button openType="contact" sessionFrom={{ a: 1 }} />
const text = "<Button openType='contact' sessionFrom={{}} />"
const html = `<Button openType="contact" sessionFrom={{ a: ${`x${1}`} }} />`
