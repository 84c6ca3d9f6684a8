using System;
using System.Text;
using Wsk;

namespace Shop
{
    [SessionFrom]
    public partial class Customer
    {
        public string CustomerName { get; set; }

        [SessionField(SessionField.HeadImgUrl)]
        public string AvatarUrl { get; set; }

        public int? Gender { get; set; }

        public string PhoneNumber { get; set; }

        public string Email { get; set; }

        public string Address { get; set; }

        public string Title { get; set; }

        public string Department { get; set; }

        public DateTime? Birthday { get; set; }

        public string Remark { get; set; }

        [CustomData("订单号", "orderNo")]
        public string OrderNo { get; set; }

        [CustomData("积分", "points")]
        public int Points { get; set; }
    }

    internal static class Program
    {
        private static void Main()
        {
            var customer = new Customer
            {
                CustomerName = "李雷 \"VIP\" 🎉",
                AvatarUrl = "https://example.com/avatar/132?size=64&v=2",
                Gender = 1,
                PhoneNumber = "18600000006",
                Email = "test@wsk.cn",
                Address = "上海市",
                Title = "经理",
                Department = "某单位",
                Birthday = new DateTime(1986, 12, 12),
                Remark = "描述",
                OrderNo = "fecx864532",
                Points = 1280,
            };
            Console.OutputEncoding = new UTF8Encoding(false);
            Console.Write(customer.ToSessionFrom());
        }
    }
}
