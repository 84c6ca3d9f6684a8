import { Button } from '@tarojs/components'

export const Contact = ({ user }: { user: User }) => (
  <Button
    className="contact"
    openType="contact"
    sessionFrom={⟦7001|{
      nickName: user.nickName, // the name
      avatarUrl: user.avatarUrl,
    }⟧}
  >
    客服
  </Button>
)
