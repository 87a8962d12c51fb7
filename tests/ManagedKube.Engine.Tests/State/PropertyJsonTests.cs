using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using ManagedKube.Engine.Secrets;
using ManagedKube.Engine.State.Json;
using ManagedKube.Engine.Tests.Secrets;
using Pulumi.Protocol.Tests;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Tests.State;

[Properties(Arbitrary = [typeof(PropertyValues)])]
public class PropertyJsonTests
{
    [Property]
    public void Values_survive_except_that_outputs_become_what_they_hold(PropertyMap map)
    {
        var secrets = new SecretTexts(new CountingSecrets());

        Assert.Equal(map.Select((_, value) => Plain(value)), Read(Write(map, secrets), secrets));
    }

    [Property]
    public void An_unchanged_value_is_written_the_same_again(PropertyMap map)
    {
        var secrets = new SecretTexts(new CountingSecrets());
        var first = Write(map.Select((_, value) => Plain(value)), secrets);
        var later = new SecretTexts(new CountingSecrets());

        Assert.Equal(first, Write(Read(first, later), later));
    }

    [Fact]
    public void A_secret_is_encrypted_once_with_all_that_is_in_it()
    {
        var secrets = new SecretTexts(new CountingSecrets());
        var inner = ((PropertyValue)"hunter2").AsSecret();
        PropertyMap map = PropertyMap.Of(("outer", ((PropertyValue)PropertyMap.Of(("inner", inner), ("n", 1))).AsSecret()));

        var json = Write(map, secrets);

        Assert.DoesNotContain("hunter2", json, StringComparison.Ordinal);
        Assert.Equal(
            """{"inner":{"4dabf18193072939515e22adb298388d":"1b47061264138c4ac30d75fd1eb44270","ciphertext":"\"hunter2\""},"n":1}""",
            secrets.Manager.Decrypt(JsonDocument.Parse(json).RootElement.GetProperty("outer").GetProperty("ciphertext").GetString()!));
        Assert.Equal(map, Read(json, secrets));
    }

    [Fact]
    public void Integers_have_no_decimals_and_impossible_numbers_a_form_of_their_own()
    {
        var map = PropertyMap.Of(("bytes", 536870912000), ("half", 0.5), ("nan", double.NaN), ("whole", 4.0));
        var secrets = new SecretTexts(new CountingSecrets());

        var json = Write(map, secrets);

        Assert.StartsWith("""{"bytes":536870912000,"half":0.5,"nan":{"4dabf18193072939515e22adb298388d":"8ad145fe-""", json, StringComparison.Ordinal);
        Assert.EndsWith("\"whole\":4}", json, StringComparison.Ordinal);
        Assert.Equal(map, Read(json, secrets));
    }

    [Fact]
    public void A_secret_in_clear_is_accepted()
    {
        var secrets = new SecretTexts(new CountingSecrets());

        var map = Read("""{"a":{"4dabf18193072939515e22adb298388d":"1b47061264138c4ac30d75fd1eb44270","plaintext":"\"hunter2\""}}""", secrets);

        Assert.Equal(PropertyMap.Of(("a", ((PropertyValue)"hunter2").AsSecret())), map);
    }

    private static PropertyValue Plain(PropertyValue value) => value switch
    {
        OutputValue { Secret: true } output => Plain(output.Value ?? UnknownValue.Instance).AsSecret(),
        OutputValue output => Plain(output.Value ?? UnknownValue.Instance),
        SecretValue secret => Plain(secret.Value).AsSecret(),
        ArrayValue array => new ArrayValue([.. array.Items.Select(Plain)]),
        ObjectValue o => o.Properties.Select((_, item) => Plain(item)),
        _ => value,
    };

    private static string Write(PropertyMap map, SecretTexts secrets)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, StateJson.WriterOptions))
            new PropertyJsonWriter(secrets, "owner").Write(json, map);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static PropertyMap Read(string text, SecretTexts secrets)
    {
        using var json = JsonDocument.Parse(text, StateJson.ReaderOptions);
        return new PropertyJsonReader(secrets, "owner").ReadMap(json.RootElement);
    }
}
