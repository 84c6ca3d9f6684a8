import { Button, View } from '@tarojs/components'

export default function Mine({ card, user }: Props) {
  const text = user ? `你好 ${user.name ?? "客人"}` : ''
  return (
    <View className='mine'>
      <Button openType='contact' sessionFrom={card}>联系客服</Button>
      <Button openType="contact" sessionFrom={JSON.stringify({ id: user.id })}>{text}</Button>
      <Button openType={'contact'} sessionFrom={card ?? ''} onContact={() => console.log('<Button>')} />
      <Button openType="contact" sessionFrom={`order|${user.id}|vip`}>客服</Button>
      <Button openType="contact" sessionFrom="weapp">客服</Button>
    </View>
  )
}
