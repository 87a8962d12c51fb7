using System.Reflection;
using Pulumi.Utilities;

namespace Pulumi.Tests.Options;

public sealed class ResourceOptionsMergeTests
{
    private static readonly Resource A = new DependencyResource("urn:pulumi:s::p::t::a");
    private static readonly Resource B = new DependencyResource("urn:pulumi:s::p::t::b");

    [Fact]
    public async Task Lists_are_appended()
    {
        var merged = CustomResourceOptions.Merge(Full(A, "1"), Full(B, "2"));

        Assert.Equal([A, B], await OutputUtilities.GetValueAsync(merged.DependsOn.ToOutput()));
        Assert.Equal([A, B], await OutputUtilities.GetValueAsync(merged.ReplaceWith.ToOutput()));
        Assert.Equal(["1", "2"], merged.IgnoreChanges);
        Assert.Equal(["1", "2"], merged.ReplaceOnChanges);
        Assert.Equal(["1", "2"], merged.HideDiffs);
        Assert.Equal(["1", "2"], merged.AdditionalSecretOutputs);
        Assert.Equal(2, merged.Aliases.Count);
        Assert.Equal(2, merged.ResourceTransformations.Count);
        Assert.Equal(2, merged.ResourceTransforms.Count);
        Assert.Equal(["1", "2"], merged.Hooks.BeforeCreate.Select(hook => hook.Name));
        Assert.Equal(["1", "2"], merged.Hooks.OnError.Select(hook => hook.Name));
        Assert.Equal(["1", "2"], merged.EnvVarMappings.Keys.Order());
    }

    [Fact]
    public void Single_values_of_the_second_options_win()
    {
        var second = Full(B, "2");

        AssertSingleValues(second, CustomResourceOptions.Merge(Full(A, "1"), second));
    }

    [Fact]
    public void Single_values_that_are_not_given_do_not_replace()
    {
        var first = Full(A, "1");

        AssertSingleValues(first, CustomResourceOptions.Merge(first, new()));
        AssertSingleValues(first, CustomResourceOptions.Merge(first, null));
        AssertSingleValues(first, CustomResourceOptions.Merge(null, first));
    }

    [Fact]
    public async Task The_merged_options_are_not_changed()
    {
        var (first, second) = (Full(A, "1"), Full(B, "2"));
        var merged = CustomResourceOptions.Merge(first, second);
        merged.IgnoreChanges.Add("3");
        merged.EnvVarMappings["3"] = "";
        merged.DependsOn.Add(A);

        Assert.Equal(["1"], first.IgnoreChanges);
        Assert.Equal(["1"], first.EnvVarMappings.Keys);
        Assert.Equal([A], await OutputUtilities.GetValueAsync(first.DependsOn.ToOutput()));
        Assert.Equal(["2"], second.IgnoreChanges);
        Assert.Equal([B], await OutputUtilities.GetValueAsync(second.DependsOn.ToOutput()));
    }

    [Fact]
    public void Cloning_keeps_every_option()
    {
        var original = Full(A, "1");
        var clone = (CustomResourceOptions)original.Clone();

        AssertSingleValues(original, clone);
        foreach (var property in Properties.Where(property => property.GetValue(original) is System.Collections.ICollection))
            Assert.Equal(property.GetValue(original), property.GetValue(clone));
        Assert.Equal(original.Hooks.BeforeCreate, clone.Hooks.BeforeCreate);
    }

    private static IEnumerable<PropertyInfo> Properties => typeof(CustomResourceOptions).GetProperties();

    private static CustomResourceOptions Full(Resource resource, string text)
        => new()
        {
            Id = text,
            Parent = resource,
            DependsOn = resource,
            Protect = text == "1",
            IgnoreChanges = { text },
            Version = text,
            CustomTimeouts = new() { Create = TimeSpan.FromSeconds(text.Length) },
            ResourceTransformations = { _ => null },
            ResourceTransforms = { (_, _) => Task.FromResult<ResourceTransformResult?>(null) },
            Hooks = HookBindings.FromMessage(new() { BeforeCreate = { text }, OnError = { text } }),
            Aliases = { new Alias { Name = text } },
            Urn = text,
            ReplaceOnChanges = { text },
            PluginDownloadURL = text,
            RetainOnDelete = text == "1",
            DeletedWith = resource,
            ReplaceWith = resource,
            HideDiffs = { text },
            ReplacementTrigger = (Input<object>)text,
            DeleteBeforeReplace = text == "1",
            AdditionalSecretOutputs = { text },
            ImportId = text,
            EnvVarMappings = { [text] = text },
        };

    private static void AssertSingleValues(CustomResourceOptions expected, CustomResourceOptions actual)
    {
        foreach (var property in Properties.Where(property => property.PropertyType.IsValueType || property.PropertyType == typeof(string)))
            Assert.Equal(property.GetValue(expected), property.GetValue(actual));
        Assert.Same(expected.Id, actual.Id);
        Assert.Same(expected.Parent, actual.Parent);
        Assert.Same(expected.DeletedWith, actual.DeletedWith);
        Assert.Same(expected.ReplacementTrigger, actual.ReplacementTrigger);
        Assert.Equal(expected.CustomTimeouts!.Create, actual.CustomTimeouts!.Create);
    }
}
