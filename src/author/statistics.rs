//! The statistics that rehearsals and evidence need: spread, intervals and shares.
//!
//! Small and exact enough to read; it knows no play, person or task. Everything gathers in a fixed amount of memory, so that a billion
//! plays are no more than ten.

/// The normal deviate that leaves 2.5% on either side.
const Z: f64 = 1.959_963_985;

/// A range that the true value lies in with 95% confidence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// Its lower end.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
}

/// Count, mean, variance and range of a row of numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Summary {
    count: u64,
    mean: f64,
    squares: f64,
    min: f64,
    max: f64,
}

impl Default for Summary {
    fn default() -> Self {
        Self { count: 0, mean: 0.0, squares: 0.0, min: f64::INFINITY, max: f64::NEG_INFINITY }
    }
}

impl Summary {
    /// Takes one number in.
    pub fn add(&mut self, value: f64) {
        self.count += 1;
        let off = value - self.mean;
        self.mean += off / self.count as f64;
        self.squares += off * (value - self.mean);
        self.min = self.min.min(value);
        self.max = self.max.max(value);
    }

    /// Takes in what another gathered, as if after one's own.
    pub fn merge(&mut self, other: &Self) {
        if other.count == 0 {
            return;
        }
        let (a, b) = (self.count as f64, other.count as f64);
        let off = other.mean - self.mean;
        self.count += other.count;
        self.mean += off * b / (a + b);
        self.squares += other.squares + off * off * a * b / (a + b);
        self.min = self.min.min(other.min);
        self.max = self.max.max(other.max);
    }

    /// How many numbers.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.count
    }

    /// Their mean; 0 of none.
    #[must_use]
    pub fn mean(&self) -> f64 {
        self.mean
    }

    /// Their variance, as a sample; 0 of fewer than two.
    #[must_use]
    pub fn variance(&self) -> f64 {
        if self.count < 2 { 0.0 } else { self.squares / (self.count - 1) as f64 }
    }

    /// Their standard deviation.
    #[must_use]
    pub fn deviation(&self) -> f64 {
        self.variance().sqrt()
    }

    /// The smallest and the largest; `None` of none.
    #[must_use]
    pub fn range(&self) -> Option<(f64, f64)> {
        (self.count > 0).then_some((self.min, self.max))
    }

    /// Where the true mean lies; `None` of fewer than two numbers, which say nothing of how they spread.
    #[must_use]
    pub fn interval(&self) -> Option<Interval> {
        if self.count < 2 {
            return None;
        }
        let n = self.count as f64;
        let half = student(n - 1.0)? * (self.variance() / n).sqrt();
        Some(Interval { low: self.mean - half, high: self.mean + half })
    }

    /// How much higher this mean is than the other.
    #[must_use]
    pub fn difference(&self, other: &Self) -> f64 {
        self.mean - other.mean
    }

    /// Where the true difference of the means lies (Welch); `None` where one of them has fewer than two numbers.
    #[must_use]
    pub fn welch_interval(&self, other: &Self) -> Option<Interval> {
        if self.count < 2 || other.count < 2 {
            return None;
        }
        let (n, m) = (self.count as f64, other.count as f64);
        let (a, b) = (self.variance() / n, other.variance() / m);
        let freedom = if a + b > 0.0 { (a + b) * (a + b) / (a * a / (n - 1.0) + b * b / (m - 1.0)) } else { n + m };
        let (difference, half) = (self.difference(other), student(freedom)? * (a + b).sqrt());
        Some(Interval { low: difference - half, high: difference + half })
    }
}

/// The deviate of Student's distribution that leaves 2.5% on either side; `None` with less than one degree of freedom.
///
/// Up to nine degrees from the table, the next whole number below counting, which errs on the wide side; from ten by Cornish–Fisher, exact
/// to two in a thousand.
fn student(freedom: f64) -> Option<f64> {
    const FEW: [f64; 9] = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262];
    // What rounding takes from a whole number of degrees is not a degree.
    let whole = (freedom + 1e-9).floor();
    if whole < 1.0 {
        return None;
    }
    if whole < 10.0 {
        return Some(FEW[whole as usize - 1]);
    }
    let z3 = Z * Z * Z;
    Some(Z + (z3 + Z) / (4.0 * freedom) + (5.0 * z3 * Z * Z + 16.0 * z3 + 3.0 * Z) / (96.0 * freedom * freedom))
}

/// Where the true share lies, when `hits` of `of` were seen (Wilson).
#[must_use]
pub fn wilson_interval(hits: u64, of: u64) -> Interval {
    if of == 0 {
        return Interval { low: 0.0, high: 1.0 };
    }
    let (n, p) = (of as f64, hits as f64 / of as f64);
    let middle = (p + Z * Z / (2.0 * n)) / (1.0 + Z * Z / n);
    let half = Z / (1.0 + Z * Z / n) * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    Interval { low: (middle - half).max(0.0), high: (middle + half).min(1.0) }
}

/// How often each whole number from 0 to 100 was seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Histogram(pub [u64; 101]);

impl Default for Histogram {
    fn default() -> Self {
        Self([0; 101])
    }
}

impl Histogram {
    /// Takes one number in, rounded, within 0–100.
    pub fn add(&mut self, value: f64) {
        self.0[value.clamp(0.0, 100.0).round() as usize] += 1;
    }

    /// Takes in what another gathered.
    pub fn merge(&mut self, other: &Self) {
        self.0.iter_mut().zip(other.0).for_each(|(mine, theirs)| *mine += theirs);
    }

    /// The number that `percent` of all do not exceed.
    #[must_use]
    pub fn percentile(&self, percent: u64) -> u8 {
        let all: u64 = self.0.iter().sum();
        let wanted = (u128::from(all) * u128::from(percent)).div_ceil(100).max(1);
        let mut seen = 0_u128;
        let place = self.0.iter().position(|count| {
            seen += u128::from(*count);
            seen >= wanted
        });
        place.unwrap_or(100) as u8
    }

    /// The counts, gathered in `bins` equal parts of 0–100.
    #[must_use]
    pub fn bins(&self, bins: usize) -> Vec<u64> {
        let mut sums = vec![0; bins];
        for (value, count) in self.0.iter().enumerate() {
            sums[(value * bins / 101).min(bins - 1)] += count;
        }
        sums
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(a: f64, b: f64, within: f64) {
        assert!((a - b).abs() <= within, "{a} is not {b}");
    }

    #[test]
    fn spread_of_known_numbers() {
        let mut spread = Summary::default();
        [2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0].into_iter().for_each(|value| spread.add(value));
        near(spread.mean(), 5.0, 1e-12);
        near(spread.variance(), 32.0 / 7.0, 1e-12);
        assert_eq!(spread.range(), Some((2.0, 9.0)));
        // t(7) = 2.365.
        near(spread.interval().unwrap().high - 5.0, 2.365 * (32.0_f64 / 7.0 / 8.0).sqrt(), 0.01);
    }

    #[test]
    fn merged_is_as_if_gathered_at_once() {
        let (mut all, mut first, mut second) = (Summary::default(), Summary::default(), Summary::default());
        for i in 0..100 {
            let value = f64::from(i * i % 37);
            all.add(value);
            if i < 40 { first.add(value) } else { second.add(value) }
        }
        first.merge(&second);
        near(first.mean(), all.mean(), 1e-12);
        near(first.variance(), all.variance(), 1e-9);
        assert_eq!(first.range(), all.range());
        first.merge(&Summary::default());
        assert_eq!(first.count(), 100);
    }

    #[test]
    fn welch_of_known_numbers() {
        // Student's sleep data, as R's t.test(extra ~ group, data = sleep) prints them.
        let (mut a, mut b) = (Summary::default(), Summary::default());
        [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0].into_iter().for_each(|hours| a.add(hours));
        [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4].into_iter().for_each(|hours| b.add(hours));
        let interval = a.welch_interval(&b).unwrap();
        near(a.difference(&b), 0.75 - 2.33, 1e-9);
        near(interval.low, -3.3655, 1e-3);
        near(interval.high, 0.2055, 1e-3);
    }

    #[test]
    fn one_number_alone_gives_no_interval_and_two_give_a_wide_one() {
        let (mut one, mut two) = (Summary::default(), Summary::default());
        one.add(40.0);
        [40.0, 42.0].into_iter().for_each(|value| two.add(value));
        assert_eq!((Summary::default().interval(), one.interval()), (None, None));
        assert_eq!((one.welch_interval(&two), two.welch_interval(&one)), (None, None));
        // t(1) = 12.706, and the standard error of 40 and 42 is 1.
        near(two.interval().unwrap().low, 41.0 - 12.706, 1e-9);
        near(two.interval().unwrap().high, 41.0 + 12.706, 1e-9);
    }

    #[test]
    fn few_degrees_of_freedom_are_as_the_table_of_student_has_them() {
        for (freedom, deviate) in [(2.0, 4.303), (3.0, 3.182), (4.0, 2.776), (9.0, 2.262), (10.0, 2.228), (12.0, 2.179), (30.0, 2.042)] {
            near(student(freedom).unwrap(), deviate, 0.006);
        }
        assert_eq!(student(2.9), student(2.0), "what is not a whole degree does not count");
        assert_eq!(student(0.9), None);
    }

    #[test]
    fn wilson_of_known_numbers() {
        let of_ten = wilson_interval(1, 10);
        near(of_ten.low, 0.0179, 1e-3);
        near(of_ten.high, 0.4042, 1e-3);
        assert_eq!(wilson_interval(0, 0), Interval { low: 0.0, high: 1.0 });
    }

    #[test]
    fn percentiles_and_bins() {
        let mut histogram = Histogram::default();
        (0..=100).for_each(|value| histogram.add(f64::from(value)));
        assert_eq!((histogram.percentile(10), histogram.percentile(50), histogram.percentile(100)), (10, 50, 100));
        let bins = histogram.bins(10);
        assert_eq!(bins.iter().sum::<u64>(), 101);
        assert!(bins.iter().all(|count| (10..=11).contains(count)));
    }
}
