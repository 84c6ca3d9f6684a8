module Shop.Program

open System
open System.Text
open Wsk

[<EntryPoint>]
let main _ =
    let customer =
        Customer(
            "李雷 \"VIP\" 🎉",
            "https://example.com/avatar/132?size=64&v=2",
            SessionGender.Male,
            "18600000006",
            "test@wsk.cn",
            "上海市",
            "经理",
            "某单位",
            "1986-12-12",
            "描述",
            "fecx864532",
            1280L)

    Console.OutputEncoding <- UTF8Encoding(false)

    match customer.TryToSessionFrom() with
    | true, value, _ ->
        Console.Write value
        0
    | false, _, result -> int result.Error
