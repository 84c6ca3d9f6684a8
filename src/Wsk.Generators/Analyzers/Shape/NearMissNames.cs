using System;
using System.Collections.Generic;
using System.Linq;
using Wsk.Generators.Model;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>
/// The names that DTOs give to WSK's fields: WeChat's own (nickName, avatarUrl), those of WSK's mobile SDKs (userName, headerImageURL, position,
/// telephone), and everyday ones, in English and in Chinese.
/// </summary>
internal static class NearMissNames
{
    // The likelier a name means its field, the further in front it stands: the first of a type's candidates is taken.
    private static readonly (SessionField Field, string Names)[] s_fields =
    {
        (SessionField.CustomerName, "nickname name fullname realname displayname username truename nick membername "
            + "昵称 姓名 客户名 客户姓名 客户名称 用户名 用户昵称 名称"),
        (SessionField.HeadImgUrl, "avatarurl avatar headerimageurl headimageurl headimage headimg headurl headerimage headpic headpicurl "
            + "headportrait portraiturl portrait profileimageurl profileimage profilepictureurl profilepicture photourl photo pictureurl picture faceurl "
            + "头像 头像地址 头像链接"),
        (SessionField.Gender, "sex gendertype gendercode sextype sexcode 性别"),
        (SessionField.PhoneNumber, "mobile phone mobilephone mobilenumber mobileno phoneno phonenum cellphone cellphonenumber cell telephone "
            + "telephonenumber tel purephonenumber 手机 手机号 手机号码 电话 电话号码 联系电话"),
        (SessionField.Email, "emailaddress mail mailaddress emailaddr 邮箱 电子邮箱 邮件 电子邮件"),
        (SessionField.Address, "addr fulladdress homeaddress streetaddress shippingaddress deliveryaddress detailaddress addressdetail "
            + "地址 住址 联系地址 收货地址"),
        (SessionField.Title, "position jobtitle job jobposition jobname positionname 职位 职务 岗位 头衔"),
        (SessionField.Department, "company companyname organization organizationname organisation organisationname org orgname dept deptname "
            + "departmentname employer workunit corporation 单位 部门 公司 公司名称 单位名称"),
        (SessionField.Birthday, "birthdate dateofbirth birth dob birthdaydate 生日 出生日期 出生年月日"),
        (SessionField.Remark, "remarks note notes comment comments memo description 备注 描述 说明"),
    };

    private static readonly string[] s_prefixes = { "customer", "client", "user", "member", "contact", "buyer", "cust", "wechat", "weixin", "wx" };

    private static readonly Dictionary<string, (SessionField Field, int Rank)> s_byName = Index();

    /// <summary>The field that a name means, and how surely: the lower the rank, the surer.</summary>
    public static (SessionField Field, int Rank)? Find(string name)
    {
        string plain = name.Replace("_", string.Empty).ToLowerInvariant();
        if (s_byName.TryGetValue(plain, out (SessionField Field, int Rank) found))
        {
            return found;
        }

        string? prefix = s_prefixes.FirstOrDefault(candidate => plain.StartsWith(candidate, StringComparison.Ordinal));
        return prefix is not null && s_byName.TryGetValue(plain.Substring(prefix.Length), out found) ? found : null;
    }

    private static Dictionary<string, (SessionField Field, int Rank)> Index()
    {
        var index = new Dictionary<string, (SessionField Field, int Rank)>(StringComparer.Ordinal);
        foreach ((SessionField field, string names) in s_fields)
        {
            // The field's own name comes first: with an underscore or a prefix it is a near miss too.
            string[] all = new[] { field.WireName().ToLowerInvariant() }.Concat(names.Split(' ')).ToArray();
            for (int rank = 0; rank < all.Length; rank++)
            {
                index[all[rank]] = (field, rank);
            }
        }

        return index;
    }
}
