using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Accumulates what holds for a value that is combined from several outputs.</summary>
internal sealed class OutputMetadata
{
    private readonly ImmutableHashSet<Resource>.Builder _resources = ImmutableHashSet.CreateBuilder<Resource>();
    private bool _isKnown = true;
    private bool _isSecret;

    /// <summary>Takes over the metadata and hands back the value.</summary>
    public T Take<T>(OutputData<T> data)
    {
        Add(data);
        return data.Value;
    }

    public void Add<T>(OutputData<T> data)
    {
        _resources.UnionWith(data.Resources);
        _isKnown &= data.IsKnown;
        _isSecret |= data.IsSecret;
    }

    public OutputData<T> Describe<T>(T value) => new(_resources.ToImmutable(), value, _isKnown, _isSecret);
}
