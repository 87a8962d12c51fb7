using ManagedKube.Engine.Events;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Tests.Events;

public sealed class SecretFilterTests
{
    private readonly SecretFilter _filter = new();

    [Fact]
    public void Secrets_are_masked_at_any_depth()
    {
        _filter.Add(PropertyMap.Of(("a", new ArrayValue([PropertyMap.Of(("b", ((PropertyValue)"hidden-1").AsSecret()), ("c", "open-text"))]))));
        Assert.Equal("[secret] and open-text", _filter.Apply("hidden-1 and open-text"));
    }

    [Fact]
    public void All_texts_within_a_secret_object_are_secret()
    {
        _filter.Add(PropertyMap.Of(("a", ((PropertyValue)PropertyMap.Of(("b", "hidden-2"))).AsSecret())));
        Assert.Equal("<[secret]>", _filter.Apply("<hidden-2>"));
    }

    [Fact]
    public void Of_a_long_secret_the_telling_lines_are_masked_and_common_words_are_not()
    {
        _filter.Add("machine:\n  token: abcdefghijklmnop.12345\n");
        Assert.Equal("[secret]", _filter.Apply("token: abcdefghijklmnop.12345"));
        Assert.Equal("machine: is off", _filter.Apply("machine: is off"));
    }
}
