namespace Pulumi.Tests.Support;

internal static class LateExtensions
{
    /// <summary>An output that has not resolved yet when it is first looked at.</summary>
    public static Output<T> Late<T>(this T value)
    {
        return Output.Create(LaterAsync());

        async Task<T> LaterAsync()
        {
            await Task.Yield();
            return value;
        }
    }
}
