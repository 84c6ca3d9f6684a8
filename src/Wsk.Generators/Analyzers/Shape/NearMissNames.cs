using System;
using System.Collections.Generic;
using System.Linq;
using Wsk.Shared;

namespace Wsk.Generators.Analyzers.Shape;

/// <summary>
/// The names that DTOs use for WSK's fields: WeChat's own (nickName, avatarUrl), those of WSK's mobile SDKs (userName, headerImageURL, position),
/// and everyday names in English and Chinese.
/// </summary>
internal static class NearMissNames
{
    // The names of a field are in order of certainty. If a type has several candidates, the first is taken.
    private static readonly (SessionField Field, string Names)[] s_fields =
    {
        (SessionField.CustomerName, "nickname name fullname realname displayname showname username truename nick membername screenname petname "
            + "contactperson contactpersonname personname linkman linkmanname chinesename cnname "
            + "昵称 暱稱 姓名 客户名 客户姓名 客户名称 用户名 用户昵称 名称 名字 真实姓名 显示名 显示名称 会员名 联系人 联系人姓名 称呼"),
        (SessionField.HeadImgUrl, "avatarurl avatar headerimageurl headimageurl headimage headimg headurl headerimage headpic headpicurl headpicture headphoto "
            + "headicon headiconurl headportrait portraiturl portrait avatarimage avatarimageurl avatarimg avatarpath avatarlink avataruri "
            + "profileimageurl profileimage profilepictureurl profilepicture profilephoto photourl photo pictureurl picture pic picurl "
            + "faceurl faceimage faceimg "
            + "头像 頭像 头像地址 头像链接 头像图片 头像路径 微信头像"),
        (SessionField.Gender, "sex gendertype gendercode gendervalue sextype sexcode sexvalue "
            + "gendername gendertext genderstr genderdesc sexname sextext sexstr sexdesc 性别 性別"),
        (SessionField.PhoneNumber, "mobile phone mobilephone mobilephonenumber mobilephoneno mobilenumber mobilenum mobileno phoneno phonenum cellphone "
            + "cellphonenumber cellnumber cell handphone bindphone bindmobile contactnumber linkphone linkmobile linktel tel telno telnum telnumber purephonenumber "
            + "手机 手机号 手机号码 手機 手機號碼 移动电话 联系电话 联系号码 联系方式 电话 电话号码 電話"),
        (SessionField.Email, "emailaddress mail mailaddress mailaddr emailaddr mailbox emailbox 邮箱 邮箱地址 郵箱 电子邮箱 邮件 电子邮件 电子邮件地址 邮件地址"),
        (SessionField.Address, "addr fulladdress homeaddress homeaddr streetaddress shippingaddress deliveryaddress receivingaddress receiveaddress receiveraddress "
            + "mailingaddress postaladdress residentialaddress livingaddress residence detailaddress detailedaddress addressdetail addressinfo addressline "
            + "地址 住址 详细地址 家庭地址 家庭住址 居住地址 通讯地址 联系地址 收货地址 收件地址"),
        (SessionField.Title, "position jobtitle job jobposition jobname positionname positiontitle postname worktitle occupation profession "
            + "职位 职务 岗位 头衔 职称 职业 职位名称 岗位名称"),
        (SessionField.Department, "company companyname organization organizationname organisation organisationname org orgname dept deptname departname "
            + "departmentname employer workunit workplace corporation enterprise enterprisename institution affiliation "
            + "单位 部门 部門 公司 公司名称 单位名称 工作单位 所在单位 所属公司 所属部门 部门名称 企业 企业名称"),
        (SessionField.Birthday, "birthdate dateofbirth birth dob birthdaydate bornday borndate birthdaystr birthdaytext brithday brithdate 生日 出生日期 出生年月日"),
        (SessionField.Remark, "remarks note notes comment comments memo description desc remarkinfo remarktext 备注 备注信息 備註 描述 说明 附言"),
    };

    // WSK's mobile SDKs have both the landline and the mobile number. The card has only the mobile number.
    private static readonly HashSet<string> s_landlines = new(StringComparer.Ordinal)
    {
        "telephone", "telephoneno", "telephonenum", "telephonenumber", "landline", "landlineno", "landlinenumber", "landlinephone", "fixedphone", "fixedline",
        "fixedtelephone", "fixedtel", "fixedphonenumber", "homephone", "hometelephone", "hometel", "officephone", "officetelephone", "officetel", "workphone",
        "worktelephone", "companyphone", "companytel",
        "固话", "固定电话", "固定电话号码", "固話", "座机", "座机号", "座机号码", "座機", "办公电话", "家庭电话", "单位电话", "公司电话", "宅电",
    };

    private static readonly HashSet<string> s_yesOrNoGenders = new(StringComparer.Ordinal)
    {
        "ismale", "isman", "isboy", "male", "isfemale", "iswoman", "isgirl", "female", "是否男性", "是否女性", "是男性", "是女性",
    };

    private static readonly string[] s_prefixes =
    {
        "customer", "client", "user", "member", "contact", "buyer", "cust", "wechat", "weixin", "wx", "guest", "visitor", "personal", "vip",
        "客户", "用户", "会员", "顾客", "联系人", "微信", "客戶", "用戶",
    };

    private static readonly Dictionary<string, (SessionField Field, int Rank)> s_byName = Index();

    /// <summary>The field that a name means, and its rank; the lower, the more certain.</summary>
    public static (SessionField Field, int Rank)? Find(string name) =>
        IsLandline(name) ? (SessionField.PhoneNumber, int.MaxValue)
        : Spellings(name).Where(s_byName.ContainsKey).Select(spelling => ((SessionField, int)?)s_byName[spelling]).FirstOrDefault();

    /// <summary>Whether a name means a landline.</summary>
    public static bool IsLandline(string name) => Spellings(name).Any(s_landlines.Contains);

    /// <summary>Whether a name asks for one of two genders, so that its value cannot be WSK's number.</summary>
    public static bool AsksForOneGender(string name) => Spellings(name).Any(s_yesOrNoGenders.Contains);

    /// <summary>The name without underscores and capitals, and the same without a prefix such as customer or user.</summary>
    private static IEnumerable<string> Spellings(string name)
    {
        string plain = name.Replace("_", string.Empty).ToLowerInvariant();
        yield return plain;
        if (s_prefixes.FirstOrDefault(candidate => plain.StartsWith(candidate, StringComparison.Ordinal)) is { } prefix)
        {
            yield return plain.Substring(prefix.Length);
        }
    }

    private static Dictionary<string, (SessionField Field, int Rank)> Index()
    {
        var index = new Dictionary<string, (SessionField Field, int Rank)>(StringComparer.Ordinal);
        foreach ((SessionField field, string names) in s_fields)
        {
            // The field's own name comes first: with an underscore or a prefix it is also a near miss.
            string[] all = new[] { field.WireName().ToLowerInvariant() }.Concat(names.Split(' ')).ToArray();
            for (int rank = 0; rank < all.Length; rank++)
            {
                index[all[rank]] = (field, rank);
            }
        }

        return index;
    }
}
