Imports System
Imports System.Text
Imports Wsk

Friend Module Program

    Friend Sub Main()
        Dim customer As New Customer With {
            .CustomerName = "李雷 ""VIP"" " & Char.ConvertFromUtf32(&H1F389),
            .AvatarUrl = "https://example.com/avatar/132?size=64&v=2",
            .Gender = 1,
            .PhoneNumber = "18600000006",
            .Email = "test@wsk.cn",
            .Address = "上海市",
            .Title = "经理",
            .Department = "某单位",
            .Birthday = New Date(1986, 12, 12),
            .Remark = "描述",
            .OrderNo = "fecx864532",
            .Points = 1280
        }
        Dim value As String = Nothing
        Dim result As SessionFromResult = Nothing
        If customer.TryToSessionFrom(value, result) Then
            Console.OutputEncoding = New UTF8Encoding(False)
            Console.Write(value)
        End If
    End Sub

End Module
