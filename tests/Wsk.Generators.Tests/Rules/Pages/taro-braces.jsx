export default () => (
  <View>
    <Button openType='contact' sessionFrom='⟦7002|{{customerInfo}}⟧'>客服</Button>
    <Button openType="contact" sessionFrom={'⟦7002|{{ customerInfo }}⟧'}>客服</Button>
    <Button openType="contact" sessionFrom='{"customerName":"⟦7002|{{name}}⟧"}'>客服</Button>
  </View>
)
