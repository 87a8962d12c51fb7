using System.Collections.Immutable;

namespace Pulumi;

internal static class OutputData
{
    public static OutputData<T> Known<T>(T value) => new([], value, isKnown: true, isSecret: false);

    public static OutputData<T> Unknown<T>(T value, bool isSecret = false) => new([], value, isKnown: false, isSecret);
}
