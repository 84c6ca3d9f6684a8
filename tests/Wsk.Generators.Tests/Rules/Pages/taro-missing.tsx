export default ({ ...props }) => (
  <View>
    <⟦7005|Button⟧ openType="contact">客服</Button>
    <Button openType="contact" {...props}>客服</Button>
    <Button {...props} openType="contact" />
    <Button openType={type} />
    <Button openType="contact" sessionFrom />
  </View>
)
