export default () => {
  const list = [<Button openType="contact" sessionFrom={
  return (
    <View>
      <Button openType="contact" sessionFrom='{"
      <Button openType="contact" sessionFrom={⟦7001|{ a: 1 }⟧} />
      <Button openType="contact" sessionFrom={'{"a
